# Generated from schema/.
"""Non employee approval summary."""

from sailpoint.beta.models import NonEmployeeApprovalSummary

__all__ = ["NonEmployeeApprovalSummary"]
