# Generated from schema/.
"""Non employee request summary."""

from sailpoint.v2025.models import NonEmployeeRequestSummary

__all__ = ["NonEmployeeRequestSummary"]
