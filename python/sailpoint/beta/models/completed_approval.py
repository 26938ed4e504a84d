# Generated from schema/.
"""Completed approval."""

from sailpoint.beta.models import CompletedApproval

__all__ = ["CompletedApproval"]
