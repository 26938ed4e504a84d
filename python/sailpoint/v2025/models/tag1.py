# Generated from schema/.
"""Tag1."""

from sailpoint.v2025.models import Tag1

__all__ = ["Tag1"]
