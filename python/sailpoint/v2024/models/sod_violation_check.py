# Generated from schema/.
"""Sod violation check."""

from sailpoint.v2024.models import SodViolationCheck

__all__ = ["SodViolationCheck"]
