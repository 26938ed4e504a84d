# Generated from schema/.
"""Resource object."""

from sailpoint.v2024.models import ResourceObject

__all__ = ["ResourceObject"]
