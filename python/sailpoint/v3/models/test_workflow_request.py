# Generated from schema/.
"""The input of a test."""

from sailpoint.v3.models import TestWorkflowRequest

__all__ = ["TestWorkflowRequest"]
