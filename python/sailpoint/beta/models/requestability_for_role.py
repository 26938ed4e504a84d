# Generated from schema/.
"""Settings for requests of a role."""

from sailpoint.beta.models import RequestabilityForRole

__all__ = ["RequestabilityForRole"]
