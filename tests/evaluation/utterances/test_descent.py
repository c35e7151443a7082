import numpy as np

from evaluation.utterances.descent import Row, fit, fit_line


def test_the_optimum_of_a_small_problem_is_found() -> None:
    draw = np.random.default_rng(3)
    dense = draw.normal(size=(60, 4))
    truth = np.column_stack([dense[:, 0] + dense[:, 1] > 0.3, dense[:, 2] > 0.1])
    rows = [Row(np.arange(4), values) for values in dense]
    weights, bias = fit(rows, truth, columns=4, cost=2.0, epochs=300)
    shares = 1 / (1 + np.exp(-(dense @ weights + bias)))
    # At the minimum the regulariser balances the log loss; the bias is the weight of a column of ones.
    assert np.allclose(weights, 2.0 * dense.T @ (truth - shares), atol=1e-3)
    assert np.allclose(bias, 2.0 * (truth - shares).sum(axis=0), atol=1e-3)


def test_the_same_rows_give_the_same_weights() -> None:
    rows = [Row(np.array([at % 3]), np.array([1.0])) for at in range(12)]
    truth = np.array([[at % 3 == 0] for at in range(12)])
    first, second = (fit(rows, truth, columns=3, cost=1.0, epochs=5) for _ in range(2))
    assert np.array_equal(first[0], second[0])
    assert first[0][0, 0] > 0 > first[0][1, 0]


def test_a_confidence_is_fitted_to_how_often_scores_are_right() -> None:
    scores = np.repeat([-2.0, 2.0], 100)
    truth = np.concatenate([np.arange(100) < 20, np.arange(100) < 90])
    slope, offset = fit_line(scores, truth)
    low, high = (1 / (1 + np.exp(-(slope * score + offset))) for score in (-2.0, 2.0))
    assert abs(low - 0.2) < 0.02
    assert abs(high - 0.9) < 0.02
