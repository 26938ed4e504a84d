# Generated from schema/.
"""The input of a test."""

from sailpoint.v2025.models import TestWorkflowRequest

__all__ = ["TestWorkflowRequest"]
