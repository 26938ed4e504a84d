# Generated from schema/.
"""Settings for requests of a role."""

from sailpoint.v2025.models import RequestabilityForRole

__all__ = ["RequestabilityForRole"]
