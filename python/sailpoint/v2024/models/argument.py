# Generated from schema/.
"""Argument."""

from sailpoint.v2024.models import Argument

__all__ = ["Argument"]
