# Generated from schema/.
"""Data access policies inner."""

__all__ = ["DataAccessPoliciesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DataAccessPoliciesInner(Model):
        """Data access policies inner."""

        value: str | None
        def __init__(
            self,
            *,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DataAccessPoliciesInner = model("v2024", "DataAccessPoliciesInner")
