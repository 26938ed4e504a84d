# Generated from schema/.
"""A message about an object that was exported or imported."""

from sailpoint.v2025.models import SpConfigMessage

__all__ = ["SpConfigMessage"]
