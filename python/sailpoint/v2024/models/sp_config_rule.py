# Generated from schema/.
"""Sp config rule."""

from sailpoint.v2024.models import SpConfigRule

__all__ = ["SpConfigRule"]
