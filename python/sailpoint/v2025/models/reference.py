# Generated from schema/.
"""Reference."""

from sailpoint.v2025.models import Reference

__all__ = ["Reference"]
