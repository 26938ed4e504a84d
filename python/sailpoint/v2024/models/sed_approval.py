# Generated from schema/.
"""Sed approval."""

from sailpoint.v2024.models import SedApproval

__all__ = ["SedApproval"]
