# Generated from schema/.
"""A workflow to create."""

from sailpoint.beta.models import CreateWorkflowRequest

__all__ = ["CreateWorkflowRequest"]
