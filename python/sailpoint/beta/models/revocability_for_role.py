# Generated from schema/.
"""Settings for requests to revoke a role."""

from sailpoint.beta.models import RevocabilityForRole

__all__ = ["RevocabilityForRole"]
