# What the portal needs of a tenant, for Auth0's Terraform provider: docs/auth0-tenant.md has the same by hand.
terraform {
  # Secrets that are only written, and never kept in the state.
  required_version = ">= 1.11"
  required_providers {
    auth0 = {
      source  = "auth0/auth0"
      version = "~> 1.55"
    }
  }
}

variable "base_url" {
  description = "Public origin of the portal, without a slash at its end: APP_BASE_URL"
  type        = string
  validation {
    condition     = can(regex("^https://[^/]+$", var.base_url))
    error_message = "An https origin, without a path."
  }
}

variable "canonical_domain" {
  description = "The tenant's own domain, also where people sign in on a custom one, such as your-tenant.eu.auth0.com"
  type        = string
}

variable "portal_secret" {
  description = "Client secret of the portal: AUTH0_CLIENT_SECRET"
  type        = string
  ephemeral   = true
  sensitive   = true
}

variable "management_secret" {
  description = "Client secret for the Management API: AUTH0_CLIENT_SECRET_MGMT"
  type        = string
  ephemeral   = true
  sensitive   = true
}

variable "secrets_version" {
  description = "Raise it to have both secrets written again"
  type        = number
  default     = 1
}

variable "scopes" {
  description = "What the portal may do; docs/auth0-tenant.md tells what goes without each"
  type        = list(string)
  default = [
    "read:sessions",
    "delete:sessions",
    "delete:refresh_tokens",
    "read:refresh_tokens",
    "read:clients",
    "read:users",
    "update:users",
    "read:connections",
    "read:connections_options",
    "read:logs_users",
    "read:authentication_methods",
    "update:authentication_methods",
    "delete:authentication_methods",
    "read:grants",
    "delete:grants",
    "read:device_credentials",
    "delete:device_credentials",
    "read:resource_servers",
    "read:organizations",
    "read:organization_member_roles",
    "read:organization_connections",
    "delete:organization_members",
    "delete:users",
    "create:user_tickets",
    "create:guardian_enrollment_tickets",
    "read:guardian_factors",
    "read:mfa_policies",
  ]
}

resource "auth0_client" "portal" {
  name                          = "Account portal"
  app_type                      = "regular_web"
  is_first_party                = true
  oidc_conformant               = true
  grant_types                   = ["authorization_code"]
  callbacks                     = ["${var.base_url}/auth/callback", "${var.base_url}/auth/link/callback"]
  allowed_logout_urls           = ["${var.base_url}/auth/signed-out"]
  initiate_login_uri            = "${var.base_url}/auth/login"
  organization_usage            = "allow"
  organization_require_behavior = "no_prompt"

  jwt_configuration {
    alg = "RS256"
  }

  oidc_logout {
    backchannel_logout_urls = ["${var.base_url}/auth/backchannel-logout"]

    backchannel_logout_initiators {
      mode = "all"
    }
  }
}

resource "auth0_client_credentials" "portal" {
  client_id                = auth0_client.portal.id
  authentication_method    = "client_secret_basic"
  client_secret_wo         = var.portal_secret
  client_secret_wo_version = var.secrets_version
}

resource "auth0_client" "management" {
  name            = "Account portal, management"
  app_type        = "non_interactive"
  is_first_party  = true
  oidc_conformant = true
  grant_types     = ["client_credentials"]

  jwt_configuration {
    alg = "RS256"
  }
}

resource "auth0_client_credentials" "management" {
  client_id                = auth0_client.management.id
  authentication_method    = "client_secret_post"
  client_secret_wo         = var.management_secret
  client_secret_wo_version = var.secrets_version
}

resource "auth0_client_grant" "management" {
  client_id = auth0_client.management.id
  audience  = "https://${var.canonical_domain}/api/v2/"
  scopes    = var.scopes
}

# This resource is the tenant's own settings: where another configuration has them already, put the block there instead.
resource "auth0_tenant" "settings" {
  oidc_logout {
    rp_logout_end_session_endpoint_discovery = true
  }
}

output "AUTH0_CLIENT_ID" {
  value = auth0_client.portal.client_id
}

output "AUTH0_CLIENT_ID_MGMT" {
  value = auth0_client.management.client_id
}
