# Generated from schema/.
"""Auth profile."""

from sailpoint.v2024.models import AuthProfile

__all__ = ["AuthProfile"]
