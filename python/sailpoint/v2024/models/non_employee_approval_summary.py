# Generated from schema/.
"""Non employee approval summary."""

from sailpoint.v2024.models import NonEmployeeApprovalSummary

__all__ = ["NonEmployeeApprovalSummary"]
