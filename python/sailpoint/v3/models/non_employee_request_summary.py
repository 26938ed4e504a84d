# Generated from schema/.
"""Non employee request summary."""

from sailpoint.v3.models import NonEmployeeRequestSummary

__all__ = ["NonEmployeeRequestSummary"]
