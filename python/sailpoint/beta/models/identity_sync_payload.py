# Generated from schema/.
"""Identity sync payload."""

__all__ = ["IdentitySyncPayload"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentitySyncPayload(Model):
        """Identity sync payload."""

        type: str
        data_json: str
        def __init__(
            self,
            *,
            type: str,
            data_json: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentitySyncPayload = model("beta", "IdentitySyncPayload")
