# Generated from schema/.
"""A workflow to create."""

from sailpoint.v3.models import CreateWorkflowRequest

__all__ = ["CreateWorkflowRequest"]
