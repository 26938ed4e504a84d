# Generated from schema/.
"""Settings for requests to revoke a role."""

from sailpoint.v3.models import RevocabilityForRole

__all__ = ["RevocabilityForRole"]
