# Generated from schema/.
"""Sp config rule."""

from sailpoint.v2025.models import SpConfigRule

__all__ = ["SpConfigRule"]
