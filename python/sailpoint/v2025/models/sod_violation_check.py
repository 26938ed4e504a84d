# Generated from schema/.
"""Sod violation check."""

from sailpoint.v2025.models import SodViolationCheck

__all__ = ["SodViolationCheck"]
