# Generated from schema/.
"""Auth profile."""

from sailpoint.v2025.models import AuthProfile

__all__ = ["AuthProfile"]
