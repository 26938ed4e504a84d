# Generated from schema/.
"""Settings for requests of a role."""

from sailpoint.v3.models import RequestabilityForRole

__all__ = ["RequestabilityForRole"]
