# Generated from schema/.
"""Identity exception report reference1."""

__all__ = ["IdentityExceptionReportReference1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentityExceptionReportReference1(Model):
        """Identity exception report reference1."""

        task_result_id: str | None
        report_name: str | None
        def __init__(
            self,
            *,
            task_result_id: str | None = ...,
            report_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityExceptionReportReference1 = model("beta", "IdentityExceptionReportReference1")
