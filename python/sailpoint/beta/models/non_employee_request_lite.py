# Generated from schema/.
"""Non employee request lite."""

from sailpoint.beta.models import NonEmployeeRequestLite

__all__ = ["NonEmployeeRequestLite"]
