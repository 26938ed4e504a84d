# Generated from schema/.
"""Non employee approval summary."""

from sailpoint.v3.models import NonEmployeeApprovalSummary

__all__ = ["NonEmployeeApprovalSummary"]
