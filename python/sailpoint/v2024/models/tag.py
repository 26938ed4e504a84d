# Generated from schema/.
"""Tag."""

from sailpoint.v2024.models import Tag

__all__ = ["Tag"]
