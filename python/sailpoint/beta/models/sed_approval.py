# Generated from schema/.
"""Sed approval."""

from sailpoint.beta.models import SedApproval

__all__ = ["SedApproval"]
