# Generated from schema/.
"""Settings for requests to revoke a role."""

from sailpoint.v2025.models import RevocabilityForRole

__all__ = ["RevocabilityForRole"]
