# Generated from schema/.
"""Non employee request without approval item."""

from sailpoint.beta.models import NonEmployeeRequestWithoutApprovalItem

__all__ = ["NonEmployeeRequestWithoutApprovalItem"]
