# Generated from schema/.
"""Reference."""

from sailpoint.v3.models import Reference

__all__ = ["Reference"]
