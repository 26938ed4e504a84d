# Generated from schema/.
"""A workflow to create."""

from sailpoint.v2025.models import CreateWorkflowRequest

__all__ = ["CreateWorkflowRequest"]
