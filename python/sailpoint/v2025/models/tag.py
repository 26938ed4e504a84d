# Generated from schema/.
"""Tag."""

from sailpoint.v2025.models import Tag

__all__ = ["Tag"]
