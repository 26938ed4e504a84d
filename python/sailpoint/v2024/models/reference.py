# Generated from schema/.
"""Reference."""

from sailpoint.v2024.models import Reference

__all__ = ["Reference"]
