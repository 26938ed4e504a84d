# Generated from schema/.
"""Completed approval."""

from sailpoint.v2025.models import CompletedApproval

__all__ = ["CompletedApproval"]
