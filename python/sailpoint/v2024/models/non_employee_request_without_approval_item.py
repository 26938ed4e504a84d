# Generated from schema/.
"""Non employee request without approval item."""

from sailpoint.v2024.models import NonEmployeeRequestWithoutApprovalItem

__all__ = ["NonEmployeeRequestWithoutApprovalItem"]
