# The portal as an image: docker build --build-arg REVISION=$(git rev-parse HEAD) --tag latchkey .
# What it is started with, and what it needs, is in docs/deployment.md; `npm run test:container` builds and tries it.

# NODE_DIGEST pins the base to its bytes: --build-arg NODE_DIGEST=@sha256:…
ARG NODE_IMAGE=docker.io/library/node:24.22.3-bookworm-slim
ARG NODE_DIGEST=

FROM ${NODE_IMAGE}${NODE_DIGEST} AS dependencies
WORKDIR /app
# better-sqlite3 is compiled where its prebuilt file cannot be fetched, with the headers that Node.js brings along.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
ENV npm_package_config_node_gyp_nodedir=/usr/local
COPY package.json package-lock.json ./
# A company's registry is named by a file that no layer keeps, and so is the authority that its TLS is signed by:
# --secret id=npmrc,src=$HOME/.npmrc --secret id=ca,src=ca.pem, and in the npmrc cafile=/run/secrets/ca
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc --mount=type=secret,id=ca \
  npm ci --no-audit --no-fund

# For compose.demo.yaml: the local stand-in for a tenant. It is no part of the image.
FROM dependencies AS tenant
COPY tsconfig.json ./
COPY tenant tenant
USER 10001:10001
ENV TENANT_HOST=0.0.0.0
CMD ["node", "--import", "tsx", "tenant/start.ts"]

FROM dependencies AS build
COPY . .
ARG REVISION=
# Development only are the maps of what was bundled, sources that were compiled, and whatever is not in "dependencies".
# A checkout with a narrow umask would leave files that only root reads.
RUN REVISION="${REVISION}" node build-portal.mjs \
  && rm build/metafile*.json \
  && npm prune --omit=dev --omit=optional --no-audit --no-fund \
  && cd node_modules/better-sqlite3 && rm -rf deps src binding.gyp build/Release/obj* build/Release/.deps \
  && chmod -R a+rX /app

FROM ${NODE_IMAGE}${NODE_DIGEST}
ARG VERSION=0.1.0
ARG REVISION=
LABEL org.opencontainers.image.title="Latchkey" \
  org.opencontainers.image.description="An account portal for people who sign in through Auth0" \
  org.opencontainers.image.licenses="MIT" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}"
# No folder is made at DATABASE_PATH, and no VOLUME: where a mount was forgotten, the portal says so and does not start,
# instead of losing its data with the container.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATABASE_PATH=/data/latchkey.sqlite
WORKDIR /app
COPY --from=build /app/LICENSE /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/app/places/network-names.txt app/places/
COPY --from=build /app/build build
COPY --from=build /app/public public
# A number: Kubernetes refuses a name under runAsNonRoot.
USER 10001:10001
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["node", "build/healthcheck.js"]
# Node.js itself is the first process, so that signals reach it.
ENTRYPOINT []
CMD ["node", "--enable-source-maps", "build/index.js"]
