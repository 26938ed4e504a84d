# Generated from schema/.
"""The input of a test."""

from sailpoint.beta.models import TestWorkflowRequest

__all__ = ["TestWorkflowRequest"]
