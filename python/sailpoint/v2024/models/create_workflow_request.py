# Generated from schema/.
"""A workflow to create."""

from sailpoint.v2024.models import CreateWorkflowRequest

__all__ = ["CreateWorkflowRequest"]
