# Generated from schema/.
"""Settings for requests to revoke a role."""

from sailpoint.v2024.models import RevocabilityForRole

__all__ = ["RevocabilityForRole"]
