# Generated from schema/.
"""Completed approval."""

from sailpoint.v3.models import CompletedApproval

__all__ = ["CompletedApproval"]
