# Generated from schema/.
"""List complete workflow library200 response inner."""

from sailpoint.v2025.models import ListCompleteWorkflowLibrary200ResponseInner

__all__ = ["ListCompleteWorkflowLibrary200ResponseInner"]
