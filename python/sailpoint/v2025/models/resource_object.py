# Generated from schema/.
"""Resource object."""

from sailpoint.v2025.models import ResourceObject

__all__ = ["ResourceObject"]
