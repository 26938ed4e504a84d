# Generated from schema/.
"""Identity exception report reference1."""

from sailpoint.beta.models import IdentityExceptionReportReference1

__all__ = ["IdentityExceptionReportReference1"]
