# Generated from schema/.
"""Sod violation check."""

from sailpoint.v3.models import SodViolationCheck

__all__ = ["SodViolationCheck"]
