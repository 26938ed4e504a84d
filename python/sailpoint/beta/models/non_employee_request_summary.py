# Generated from schema/.
"""Non employee request summary."""

from sailpoint.beta.models import NonEmployeeRequestSummary

__all__ = ["NonEmployeeRequestSummary"]
