# Generated from schema/.
"""Non employee request summary."""

from sailpoint.v2024.models import NonEmployeeRequestSummary

__all__ = ["NonEmployeeRequestSummary"]
